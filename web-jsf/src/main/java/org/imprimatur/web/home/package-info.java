/** Where everybody begins: what needs them, what they have under way, what is out. */
package org.imprimatur.web.home;

/** What a machine asks that watches over the server. */
package org.imprimatur.web.health;

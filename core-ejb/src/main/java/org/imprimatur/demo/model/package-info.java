/** What an operator may say of the fictional society and of posts to measure with. */
package org.imprimatur.demo.model;

/** The product as its users meet it: a browser and a program against the built distribution. */
package org.imprimatur.walk;

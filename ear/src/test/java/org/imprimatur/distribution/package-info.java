/** Tests on the built distribution, started as its users start it. */
package org.imprimatur.distribution;

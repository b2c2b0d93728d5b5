/** Takes back what was said: withdrawals. */
package org.imprimatur.correction.application;

/** Plans when an approved post goes out, and sends what is due. */
package org.imprimatur.release.application;

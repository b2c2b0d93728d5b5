/** What every request needs and no feature owns: ids, cursors, once-only answers, strict reading. */
package org.imprimatur.platform.application;

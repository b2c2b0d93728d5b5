/**
 * That nothing is sent which was not screened: held over every component that a post has, and every one it will get.
 */
package org.imprimatur.submission.sent;

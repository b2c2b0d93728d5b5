/** What the pages and REST of every feature use: the frame, problems, JSON, words, tones and times. */
package org.imprimatur.web.shared;

/** The transition tables: the only place that names a next state. */
package org.imprimatur.workflow.model;

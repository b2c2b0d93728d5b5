/** Use cases in the container, on H2: one server for all of them, see {@link org.imprimatur.container.ContainerIT}. */
package org.imprimatur.container;

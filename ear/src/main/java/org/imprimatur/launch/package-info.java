/**
 * Starts Payara Micro, deploys the EAR beside this jar and says in plain words what happened.
 *
 * <p>Knows ports, folders and the server; knows nothing of posts, votes or people.
 */
package org.imprimatur.launch;

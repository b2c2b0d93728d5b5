/** The pages on which everybody reads what they are judged by: the policy in force, and who may do what. */
package org.imprimatur.web.policy;

/** What the policy found, as the database keeps it. */
package org.imprimatur.policy.infrastructure;

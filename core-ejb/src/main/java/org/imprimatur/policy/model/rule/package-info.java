/** The rules, one class each. A new rule is one class here and one case folder beside the tests. */
package org.imprimatur.policy.model.rule;

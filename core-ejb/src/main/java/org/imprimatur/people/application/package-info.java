/** Use cases on people: who has an account, and what they are trusted with. */
package org.imprimatur.people.application;

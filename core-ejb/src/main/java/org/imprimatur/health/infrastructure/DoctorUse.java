package org.imprimatur.health.infrastructure;

/** How {@code doctor} is used, and how its answer ends. */
enum DoctorUse {
  OPTION,
  WELL,
  TO_MEND
}

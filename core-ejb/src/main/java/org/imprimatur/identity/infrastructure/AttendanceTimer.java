package org.imprimatur.identity.infrastructure;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.imprimatur.identity.application.Attendance;

/** Writes down every ten minutes how many sign-ins were refused. */
@Singleton
public class AttendanceTimer {

  private Attendance attendance;

  protected AttendanceTimer() {}

  @Inject
  public AttendanceTimer(Attendance attendance) {
    this.attendance = attendance;
  }

  /** Writes down what was counted. */
  @Schedule(hour = "*", minute = "*/10", persistent = false)
  public void look() {
    attendance.writeCounted();
  }
}

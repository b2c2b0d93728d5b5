package org.imprimatur.identity.infrastructure;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.imprimatur.identity.application.Attendance;
import org.imprimatur.identity.application.KeepSessions;

/** Writes down every ten minutes how many sign-ins were refused, and forgets sessions that are over. */
@Singleton
public class AttendanceTimer {

  private Attendance attendance;
  private KeepSessions sessions;

  protected AttendanceTimer() {}

  @Inject
  public AttendanceTimer(Attendance attendance, KeepSessions sessions) {
    this.attendance = attendance;
    this.sessions = sessions;
  }

  /** Writes down what was counted, and forgets what is over. */
  @Schedule(hour = "*", minute = "*/10", persistent = false)
  public void look() {
    attendance.writeCounted();
    sessions.forget();
  }
}

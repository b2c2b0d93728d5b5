package org.imprimatur.planted.review.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Breaks a law on purpose, in each way there is: it reads the clock or draws at random, and hides it in a name. */
class PlantedTime {

  List<Supplier<?>> all() {
    return List.of(
        Instant::now, LocalDate::now, LocalTime::now, LocalDateTime::now, ZonedDateTime::now, OffsetDateTime::now,
        Year::now, YearMonth::now, System::currentTimeMillis, System::nanoTime, Clock::systemUTC, Date::new,
        UUID::randomUUID, Math::random, Random::new, SecureRandom::new, ThreadLocalRandom::current);
  }
}

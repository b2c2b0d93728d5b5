package org.imprimatur.web.submission;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.imprimatur.release.model.WallTime;
import org.imprimatur.web.shared.Words;

/** When a post is to go out, as typed: a date and a time of the society's clock, both or neither. */
public class SlotForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String LATER = "later";

  private ZoneId zone = ZoneOffset.UTC;
  private String date = "";
  private String time = "";
  private String turn = "";

  /** What was chosen last: while a half is typed nothing else is kept. */
  private Instant chosen;

  /** Shows a slot, or none, on the clock of a zone. A program may have written seconds; the page shows none. */
  void show(Optional<Instant> slot, ZoneId clock) {
    zone = clock;
    chosen = slot.orElse(null);
    date = slot.map(this::wall).map(wall -> wall.shown().toLocalDate().toString()).orElse("");
    time = slot.map(this::minute).map(LocalTime::toString).orElse("");
    turn = slot.filter(moment -> moments().size() > 1 && !moments().get(0).equals(whole(moment))).map(moment -> LATER)
        .orElse("");
  }

  private WallTime wall(Instant moment) {
    return WallTime.of(moment, zone);
  }

  private LocalTime minute(Instant moment) {
    return wall(moment).shown().toLocalTime().truncatedTo(ChronoUnit.MINUTES);
  }

  /** Clocks of the zones that there are now differ by whole minutes. */
  private static Instant whole(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MINUTES);
  }

  /** Returns the slot: what was chosen last, while what is typed is no time at all. */
  Optional<Instant> slot() {
    var typed = typed();
    if (typed.isPresent() && Optional.ofNullable(chosen).map(SlotForm::whole).filter(typed.get()::equals).isEmpty()) {
      chosen = typed.get();
    } else if (isEmpty()) {
      chosen = null;
    }
    return Optional.ofNullable(chosen);
  }

  /** Tells whether what is typed is no time: a half of one, or one that the clock leaves out. */
  boolean unread() {
    return !isEmpty() && typed().isEmpty();
  }

  private boolean isEmpty() {
    return date.isBlank() && time.isBlank();
  }

  private Optional<Instant> typed() {
    var moments = moments();
    return moments.isEmpty() ? Optional.empty() : Optional.of(moments.get(isLater() ? moments.size() - 1 : 0));
  }

  private boolean isLater() {
    return turn.equals(LATER);
  }

  private List<Instant> moments() {
    return read().map(WallTime::moments).orElse(List.of());
  }

  private Optional<WallTime> read() {
    try {
      return Optional.of(new WallTime(LocalDate.parse(date).atTime(LocalTime.parse(time)), zone));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** Says when the post will go out, or why what is typed is no time. */
  String said(Words words, Instant now) {
    if (isEmpty()) {
      return words.say("submission.slot.none");
    }
    var skipped = read().filter(wall -> wall.moments().isEmpty()).flatMap(WallTime::change);
    if (skipped.isPresent()) {
      var shown = read().orElseThrow().shown();
      return words.say("submission.slot.never", words.book().clock(shown.toInstant(skipped.get().getOffsetBefore())));
    }
    return typed().map(slot -> words.say(slot.isBefore(now) ? "submission.slot.past" : "submission.slot.then",
        words.book().date(slot), words.book().zone(slot))).orElseGet(() -> words.say("submission.slot.half"));
  }

  /** Tells whether the clock shows the time twice. */
  public boolean isTwice() {
    return moments().size() > 1;
  }

  public String getDate() { return date; }
  public void setDate(String typed) { date = typed == null ? "" : typed.strip(); }
  public String getTime() { return time; }
  public void setTime(String typed) { time = typed == null ? "" : typed.strip(); }
  public String getTurn() { return turn; }
  public void setTurn(String picked) { turn = picked == null ? "" : picked; }
}

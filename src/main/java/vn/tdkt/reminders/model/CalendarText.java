package vn.tdkt.reminders.model;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import vn.tdkt.calendar.Deadline;
import vn.tdkt.kernel.Words;

/**
 * Deadlines as iCalendar (RFC 5545): whole days that block no time. The text follows from the
 * deadlines alone, so that the same deadlines give the same bytes.
 *
 * @param address of the program, before the path of each deadline
 */
public record CalendarText(List<Deadline> deadlines, URI address) {
  private static final Words WORDS = Words.of("reminders");
  private static final int LONGEST_LINE = 75;

  /** Nine in the morning of the day before. */
  private static final Duration ALARM = Duration.ofHours(-15);

  private static final String READ_AGAIN = "PT1H";

  public CalendarText {
    deadlines = List.copyOf(deadlines);
  }

  public byte[] bytes() {
    StringBuilder text = new StringBuilder();
    calendar().toString().lines().forEach(line -> fold(line, text));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private Calendar calendar() {
    Calendar calendar = new Calendar();
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(new ProdId("-//TDKT//Nhac viec//VI"));
    calendar.add(new XProperty("X-WR-CALNAME", WORDS.say("calendar.name")));
    calendar.add(new XProperty("X-PUBLISHED-TTL", READ_AGAIN));
    deadlines.forEach(deadline -> calendar.add(event(deadline)));
    return calendar;
  }

  private VEvent event(Deadline deadline) {
    URI page = address.resolve(deadline.address());
    VEvent event = new VEvent(false);
    event.add(new Uid(deadline.id().toString()));
    event.add(new DtStamp(deadline.changedAt()));
    event.add(new LastModified(deadline.changedAt()));
    event.add(new DtStart<>(deadline.due()));
    event.add(new DtEnd<>(deadline.due().plusDays(1)));
    event.add(new Summary(title(deadline)));
    event.add(new Url(page));
    event.add(new Description(page.toString()));
    event.add(ImmutableTransp.TRANSPARENT);
    if (deadline.own() && deadline.open()) {
      event.add(alarm(deadline));
    }
    return event;
  }

  private static String title(Deadline deadline) {
    String what = OneLine.of(deadline.what());
    return deadline.open() ? what : WORDS.say("calendar.done", what);
  }

  private static VAlarm alarm(Deadline deadline) {
    Trigger before = new Trigger(ALARM);
    before.add(Related.START);
    VAlarm alarm = new VAlarm();
    alarm.add(ImmutableAction.DISPLAY);
    alarm.add(before);
    alarm.add(new Description(OneLine.of(deadline.what())));
    return alarm;
  }

  /** No line longer than 75 octets, no letter cut in two; Vietnamese letters have up to three. */
  private static void fold(String line, StringBuilder text) {
    int length = 0;
    for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
      String letter = Character.toString(line.codePointAt(at));
      int octets = letter.getBytes(StandardCharsets.UTF_8).length;
      if (length + octets > LONGEST_LINE) {
        text.append("\r\n ");
        length = 1;
      }
      text.append(letter);
      length += octets;
    }
    text.append("\r\n");
  }
}

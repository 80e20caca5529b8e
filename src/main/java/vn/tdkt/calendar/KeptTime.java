package vn.tdkt.calendar;

/**
 * How well deadlines were kept, counted over many things that were due.
 *
 * @param due what came, and what is overdue; not what is still awaited
 * @param daysLate working days, of all that was late together
 */
public record KeptTime(int due, int inTime, long daysLate) {
  public static final KeptTime NONE = new KeptTime(0, 0, 0);

  public static KeptTime of(Punctuality one) {
    return switch (one.state()) {
      case IN_TIME -> new KeptTime(1, 1, 0);
      case LATE, MISSING -> new KeptTime(1, 0, one.days());
      case AWAITED -> NONE;
    };
  }

  public KeptTime plus(KeptTime other) {
    return new KeptTime(due + other.due, inTime + other.inTime, daysLate + other.daysLate);
  }
}

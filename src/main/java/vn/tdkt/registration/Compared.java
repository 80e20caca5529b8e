package vn.tdkt.registration;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Words;

/**
 * A title at the end of the year beside what was registered for it (REQ-63).
 *
 * @param source the decision that confers it; empty where none does yet
 * @param refusal why it is not proposed, with the paper as its ground; null where it is not barred
 */
public record Compared(
    String name,
    boolean collective,
    String title,
    String source,
    Verdict verdict,
    @Nullable Refusal refusal) {
  /** What the two say together; what needs a look comes first. */
  public enum Verdict {
    /** Nothing registered, and a paper of the province bars that. */
    BARRED,
    /** Whoever registers nothing is not considered at the end of the year. */
    NEVER_REGISTERED,
    /** Registered, but not for this. */
    FOR_OTHERS,
    /** Several of that name: the program chooses none. */
    NAMESAKES,
    /** Registered, and neither proposed nor conferred. */
    OPEN,
    AGREED;

    /** As people read it. */
    public String words() {
      return Words.of("registration").say("compared." + name());
    }

    public boolean flagged() {
      return this == BARRED || this == NEVER_REGISTERED || this == FOR_OTHERS || this == NAMESAKES;
    }
  }

  /** Every proposal, then every registration without one. */
  public static List<Compared> of(List<Proposal> proposals, List<Entrant> entrants) {
    Stream<Compared> proposed = proposals.stream().map(proposal -> of(proposal, entrants));
    Stream<Compared> open =
        entrants.stream()
            .flatMap(
                one ->
                    one.wish().titles().stream()
                        .filter(title -> proposals.stream().noneMatch(p -> meets(p, one, title)))
                        .map(title -> open(one, title)));
    return Stream.concat(proposed, open).sorted(comparing(Compared::verdict)).toList();
  }

  /** The same where who registered nothing is barred. */
  Compared under(BarSetting bar) {
    return verdict == Verdict.NEVER_REGISTERED
        ? new Compared(name, collective, title, source, Verdict.BARRED, bar.against(name))
        : this;
  }

  /** As people read it: the verdict, or why it is refused. */
  public String words() {
    return refusal == null ? verdict.words() : refusal.text();
  }

  static Compared of(Proposal proposal, List<Entrant> entrants) {
    List<Entrant> meant = entrants.stream().filter(one -> isMeant(proposal, one)).toList();
    return new Compared(
        proposal.name(),
        proposal.collective(),
        proposal.title(),
        proposal.source(),
        verdict(proposal, meant),
        null);
  }

  private static Verdict verdict(Proposal proposal, List<Entrant> meant) {
    if (meant.size() > 1) {
      return Verdict.NAMESAKES;
    }
    if (meant.stream().noneMatch(Entrant::registered)) {
      return Verdict.NEVER_REGISTERED;
    }
    return meant.getFirst().strivesFor(proposal.title()) ? Verdict.AGREED : Verdict.FOR_OTHERS;
  }

  private static Compared open(Entrant one, String title) {
    return new Compared(one.name(), one.collective(), title, "", Verdict.OPEN, null);
  }

  private static boolean meets(Proposal proposal, Entrant one, String title) {
    return proposal.title().equals(title) && isMeant(proposal, one);
  }

  /** By the person where the register knows it, else by the name as it is written. */
  private static boolean isMeant(Proposal proposal, Entrant one) {
    if (proposal.collective() != one.collective()) {
      return false;
    }
    return proposal.person() == null
        ? Texts.spelled(proposal.name()).equalsIgnoreCase(Texts.spelled(one.name()))
        : proposal.person().equals(one.key());
  }
}

package vn.tdkt.papers;

import static vn.tdkt.papers.Signature.Power.KT;
import static vn.tdkt.papers.Signature.Power.Q;
import static vn.tdkt.papers.Signature.Power.TL;
import static vn.tdkt.papers.Signature.Power.TM;
import static vn.tdkt.papers.Signature.Power.TUQ;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;

/** The stacks of powers that may stand above a name (Decree 30/2020, annex I). */
public enum SigningForm {
  /** The head in person. */
  HEAD,
  FOR_COLLECTIVE(TM),
  DEPUTY_FOR_COLLECTIVE(TM, KT),
  DEPUTY(KT),
  BY_ORDER(TL),
  DEPUTY_BY_ORDER(TL, KT),
  AUTHORISED(TUQ),
  /** The acting head; "Q." belongs to the post, so none stands below. */
  ACTING(Q),
  ACTING_FOR_COLLECTIVE(TM, Q);

  private final List<Signature.Power> powers;

  SigningForm(Signature.Power... powers) {
    this.powers = List.of(powers);
  }

  /** From top to bottom. */
  public List<Signature.Power> powers() {
    return powers;
  }

  /** As the Decree shows it: "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH". */
  public String example() {
    return Words.of("papers").say("signing." + name());
  }

  /** "KT. (cấp phó ký thay)", for whoever has to choose. */
  public String words() {
    return Words.of("papers").say("signed." + name());
  }

  /**
   * @param post of the signer, or null where the last power already names it
   * @param whom the body or the head that each power speaks of, from top to bottom
   */
  public Signature signature(@Nullable String post, String... whom) {
    if (whom.length != powers.size()) {
      throw new IllegalArgumentException(name() + " names " + powers.size());
    }
    Signature signature = Signature.of(post);
    for (int i = 0; i < whom.length; i++) {
      signature = signature.by(powers.get(i), whom[i]);
    }
    return signature;
  }

  /** The form with these powers from top to bottom; nothing where they do not go together. */
  public static Optional<SigningForm> of(List<Signature.Power> powers) {
    return Arrays.stream(values()).filter(form -> form.powers.equals(powers)).findFirst();
  }
}

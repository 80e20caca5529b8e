package vn.tdkt.papers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;

/**
 * One signature: on whose behalf, in which post, by whom. The lines follow Decree 30/2020, annex I:
 * "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH".
 *
 * @param authority the lines above the post, each with its abbreviation; may be empty
 * @param post the signer's post, or null where the collective alone is named
 * @param name the signer, or null where it is written by hand
 */
public record Signature(List<String> authority, @Nullable String post, @Nullable String name) {
  public Signature {
    authority = List.copyOf(authority);
  }

  /** In whose place somebody signs. */
  public enum Power {
    /** Thay mặt: for a collective. */
    TM,
    /** Ký thay: a deputy for the head. */
    KT,
    /** Thừa lệnh: by order of the head. */
    TL,
    /** Thừa ủy quyền: by written authorisation. */
    TUQ,
    /** Quyền: acting head. */
    Q
  }

  public static Signature of(@Nullable String post) {
    return new Signature(List.of(), post, null);
  }

  /** Adds a line such as "TM. BAN THƯỜNG VỤ" below those that are there. */
  public Signature by(Power power, String whom) {
    List<String> lines = new ArrayList<>(authority);
    lines.add(Words.of("papers").say("power." + power.name(), whom));
    return new Signature(lines, post, name);
  }

  public Signature named(String signer) {
    return new Signature(authority, post, signer);
  }
}

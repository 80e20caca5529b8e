package vn.tdkt.pages;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.Words;

/**
 * What a person reads when a request did not do what it should.
 *
 * @param status of HTTP
 * @param heading a few words
 * @param text what happened and what to do next; never the text of an exception
 * @param clause the rule behind a refusal that a reader can look up, or null
 * @param number what to tell the help desk where the fault is ours, or null; it stands in the log
 */
public record Problem(
    int status, String heading, String text, @Nullable String clause, @Nullable String number) {

  static Problem refused(Refusal refusal) {
    return new Problem(422, words("heading.422"), refusal.text(), refusal.because().quoted(), null);
  }

  /** The sentence for a status; every other 4xx is told as a request that we cannot read. */
  static Problem of(HttpStatusCode status) {
    boolean known = Words.of("pages").has("problem.text." + status.value());
    int told = known ? status.value() : 400;
    return new Problem(status.value(), words("heading." + told), words("text." + told), null, null);
  }

  /** Our fault, with a new number. */
  static Problem ours() {
    String id = Ids.next().toString().toUpperCase(Locale.ROOT);
    String number = id.substring(28, 32) + "-" + id.substring(32);
    return new Problem(500, words("heading.500"), words("text.500"), null, number);
  }

  private static String words(String key) {
    return Words.of("pages").say("problem." + key);
  }
}

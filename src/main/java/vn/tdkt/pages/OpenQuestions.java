package vn.tdkt.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Words;

/** What a text leaves open when it goes to the leader: asked once more, and never a bar. */
public record OpenQuestions(List<Finding> findings) {
  public OpenQuestions {
    findings = List.copyOf(findings);
  }

  /** The question before the step, or null where nothing is open; notes are no questions. */
  public @Nullable String asked() {
    long open = findings.stream().filter(one -> one.severity() != Finding.Severity.NOTE).count();
    return open == 0 ? null : Words.of("pages").say("findings.asked", open);
  }
}

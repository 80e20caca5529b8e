package vn.tdkt.proofreading.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.pages.TableStep;

/**
 * What may be done next with the table of a proofread paper. Nothing of it waits on the server: its
 * text stands on the page and goes along from there.
 *
 * @param text the table as if it had been copied; empty where there is no step
 * @param hint one sentence about what is to be done before, or null
 * @param mustSignIn whether nobody is signed in
 */
public record Onward(
    String text, List<TableStep> steps, @Nullable String hint, boolean mustSignIn) {
  static final Onward NOTHING = new Onward("", List.of(), null, false);

  static Onward hint(String sentence, boolean mustSignIn) {
    return new Onward("", List.of(), sentence, mustSignIn);
  }

  public boolean isNothing() {
    return steps.isEmpty() && hint == null;
  }
}

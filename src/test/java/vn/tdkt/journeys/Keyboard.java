package vn.tdkt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Somebody who has no mouse: goes on with Tab until the place is reached, and always sees where it
 * is.
 */
final class Keyboard {
  private static final int PATIENCE = 250;

  private final Page tab;

  Keyboard(Page tab) {
    this.tab = tab;
  }

  /** Goes forward to what is called so, and presses Enter there. */
  void enter(String name) {
    reach("a, button, summary", name);
    press("Enter");
  }

  /** Follows a link to another page. */
  void follow(String name) {
    String here = tab.url();
    enter(name);
    tab.waitForURL(address -> !address.equals(here));
  }

  /** Goes forward to the next control that the selector names and that shows the text. */
  void reach(String selector, String text) {
    for (int times = 0; times < PATIENCE; times++) {
      press("Tab");
      if (isAt(selector, text)) {
        assertThat(tab.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
            .as("the focus shows on " + text)
            .isNotEqualTo("none");
        return;
      }
    }
    throw new AssertionError("no Tab leads to " + selector + " " + text + " on " + tab.url());
  }

  void type(String text) {
    tab.keyboard().type(text);
  }

  void press(String key) {
    tab.keyboard().press(key);
  }

  void press(String key, int times) {
    for (int time = 0; time < times; time++) {
      press(key);
    }
  }

  private boolean isAt(String selector, String text) {
    return (boolean)
        tab.evaluate(
            """
            ([selector, text]) => {
              const here = document.activeElement;
              return here.matches(selector) && here.innerText.includes(text);
            }
            """,
            List.of(selector, text));
  }
}

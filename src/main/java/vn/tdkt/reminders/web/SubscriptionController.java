package vn.tdkt.reminders.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tdkt.access.Open;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Token;
import vn.tdkt.reminders.Subscriptions;
import vn.tdkt.reminders.model.CalendarText;

/** The calendar behind a secret address. */
@Controller
class SubscriptionController {
  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final Subscriptions subscriptions;
  private final Reached reached;

  SubscriptionController(Subscriptions subscriptions, Reached reached) {
    this.subscriptions = subscriptions;
    this.reached = reached;
  }

  /** Where a calendar reads; the same text is not sent twice. */
  @GetMapping("/lich/{sent:[A-Za-z0-9_-]{43}}.ics")
  @Open("a calendar cannot sign in; the address is the secret")
  ResponseEntity<byte[]> feed(@PathVariable String sent) {
    Token token = Token.read(sent);
    if (token == null) {
      throw new NotVisible("feed");
    }
    byte[] text =
        subscriptions
            .read(token)
            .map(deadlines -> new CalendarText(deadlines, reached.address()).bytes())
            .orElseThrow(() -> new NotVisible("feed"));
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .eTag(DigestUtils.md5DigestAsHex(text))
        .body(text);
  }
}

package vn.tdkt.reminders.model;

import java.util.regex.Pattern;

/** What may stand after "To:": one address, nothing that a header could be smuggled in with. */
public final class MailAddress {
  private static final int LONGEST = 254;
  private static final Pattern FORM =
      Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

  private MailAddress() {}

  public static boolean isOne(String typed) {
    return typed.length() <= LONGEST && FORM.matcher(typed).matches();
  }
}

package vn.tdkt.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A button that posts one act.
 *
 * @param label the act as the office names it: "Gửi Khối"
 * @param consequence what will be so afterwards, asked before a dangerous act, or null: "Khối sẽ
 *     thấy bảng này; đơn vị không sửa được nữa."
 * @param hidden what goes along, such as the version that the page was drawn from
 */
public record ActButton(
    String label,
    String address,
    Weight weight,
    @Nullable String consequence,
    Map<String, String> hidden) {

  /** One main act per page. */
  public enum Weight {
    MAIN,
    PLAIN,
    GRAVE
  }

  public static ActButton main(String label, String address) {
    return new ActButton(label, address, Weight.MAIN, null, Map.of());
  }

  public static ActButton plain(String label, String address) {
    return new ActButton(label, address, Weight.PLAIN, null, Map.of());
  }

  public static ActButton grave(String label, String address, String consequence) {
    return new ActButton(label, address, Weight.GRAVE, consequence, Map.of());
  }

  public ActButton asking(String whatFollows) {
    return new ActButton(label, address, weight, whatFollows, hidden);
  }

  public ActButton with(String name, Object value) {
    Map<String, String> more = new LinkedHashMap<>(hidden);
    more.put(name, value.toString());
    return new ActButton(label, address, weight, consequence, more);
  }

  /** Class of the button in the style sheet. */
  public String look() {
    return switch (weight) {
      case MAIN -> "button main";
      case PLAIN -> "button";
      case GRAVE -> "button grave";
    };
  }
}

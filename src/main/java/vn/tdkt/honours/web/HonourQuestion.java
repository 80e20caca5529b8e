package vn.tdkt.honours.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.honours.HonourDimension;
import vn.tdkt.honours.HonourKey;
import vn.tdkt.honours.HonourLayout;
import vn.tdkt.honours.HonourSlice;

/**
 * What somebody asks of the register of awards, as an address says it. What no page of ours writes
 * into an address is read as if it were not there.
 */
public record HonourQuestion(Map<String, String> asked) {
  static final String FIRST = "hang";
  static final String SECOND = "hang-hai";
  static final String ACROSS = "cot";
  static final String FROM = "tu";
  static final String UNTIL = "den";
  static final String YEAR_OF = "theo";
  static final String WITHIN = "pham-vi";
  static final String ZERO = "so-khong";

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  public HonourQuestion {
    asked =
        asked.entrySet().stream()
            .filter(one -> !one.getValue().isBlank())
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    one -> one.getValue().strip(),
                    (one, other) -> one,
                    LinkedHashMap::new));
  }

  HonourLayout layout() {
    HonourDimension first = dimension(FIRST).orElse(HonourDimension.TITLE);
    List<HonourDimension> down = new ArrayList<>(List.of(first));
    dimension(SECOND).filter(key -> key != first).ifPresent(down::add);
    Optional<HonourDimension> across =
        asked.containsKey(FIRST) ? dimension(ACROSS) : Optional.of(HonourDimension.YEAR);
    return new HonourLayout(
        down, across.filter(key -> !down.contains(key)).orElse(null), asked.containsKey(ZERO));
  }

  private Optional<HonourDimension> dimension(String parameter) {
    return Optional.ofNullable(asked.get(parameter)).flatMap(HonourDimension::named);
  }

  HonourSlice slice(Access access) {
    Map<HonourDimension, String> only = new EnumMap<>(HonourDimension.class);
    for (HonourDimension key : HonourDimension.values()) {
      String value = asked.get(key.parameter());
      if (value != null) {
        only.put(key, value);
      }
    }
    return new HonourSlice(
        access.places(Permission.HONOUR_VIEW),
        within(),
        yearOf(),
        year(FROM).orElse(HonourSlice.EVER),
        year(UNTIL).orElse(HonourSlice.ALWAYS),
        only);
  }

  /** The achievement, where nothing else is asked for. */
  HonourSlice.YearOf yearOf() {
    return HonourSlice.YearOf.DECISION.name().equals(asked.get(YEAR_OF))
        ? HonourSlice.YearOf.DECISION
        : HonourSlice.YearOf.ACHIEVEMENT;
  }

  @Nullable UUID within() {
    return fitting(WITHIN, ID.asMatchPredicate()).map(UUID::fromString).orElse(null);
  }

  Optional<Integer> year(String parameter) {
    return fitting(parameter, YEAR.asMatchPredicate()).map(Integer::valueOf);
  }

  private Optional<String> fitting(String parameter, Predicate<String> form) {
    return Optional.ofNullable(asked.get(parameter)).filter(form);
  }

  /** As it was asked; empty where it was not. */
  public String value(String parameter) {
    return asked.getOrDefault(parameter, "");
  }

  /** The list of the awards that share these values beside what was asked. */
  String behind(List<HonourDimension> keys, List<HonourKey> values) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String kept : List.of(FROM, UNTIL, YEAR_OF, WITHIN)) {
      if (asked.containsKey(kept)) {
        all.put(kept, value(kept));
      }
    }
    for (int i = 0; i < values.size(); i++) {
      all.put(keys.get(i).parameter(), values.get(i).value());
    }
    return address(HonourStatisticController.LIST, all);
  }

  /** The same question at another page. */
  String at(String path) {
    return address(path, asked);
  }

  /** The same list, another page of it. */
  String page(int number) {
    Map<String, String> all = new LinkedHashMap<>(asked);
    all.put("trang", String.valueOf(number));
    return address(HonourStatisticController.LIST, all);
  }

  private static String address(String path, Map<String, String> values) {
    return values.isEmpty()
        ? path
        : values.entrySet().stream()
            .map(one -> one.getKey() + "=" + encoded(one.getValue()))
            .collect(Collectors.joining("&", path + "?", ""));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}

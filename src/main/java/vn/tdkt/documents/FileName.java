package vn.tdkt.documents;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tdkt.inspection.FileType;
import vn.tdkt.kernel.Texts;

/**
 * A file's name made harmless: no folders, no control or direction characters, no name that Windows
 * keeps for devices, of bounded length, and ending as its content says.
 */
final class FileName {
  private static final int LONGEST = 120;
  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
  private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
  private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
  private static final Map<FileType, Set<String>> OTHER_ENDINGS =
      Map.of(FileType.JPG, Set.of("jpeg"), FileType.TIF, Set.of("tiff"));

  private FileName() {}

  /** The name as it is kept, for a content of this type. */
  static String cleaned(@Nullable String raw, FileType type) {
    String name = shown(raw);
    return endsAs(name, type) ? name : name + "." + type.extension();
  }

  /** The name as a sentence about a file may show it. */
  static String shown(@Nullable String raw) {
    String base = FOLDERS.matcher(raw == null ? "" : Texts.nfc(raw)).replaceFirst("");
    String visible = RESERVED.matcher(INVISIBLE.matcher(base).replaceAll("")).replaceAll("_");
    String trimmed = EDGES.matcher(shortened(visible)).replaceAll("");
    String named = trimmed.isEmpty() ? "tep-khong-ten" : trimmed;
    return DEVICE.matcher(named).matches() ? "_" + named : named;
  }

  private static boolean endsAs(String name, FileType type) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return name.indexOf('.') > 0
        && (ending.equals(type.extension())
            || OTHER_ENDINGS.getOrDefault(type, Set.of()).contains(ending));
  }

  /** Cut in the middle part, so that the ending stays. */
  private static String shortened(String name) {
    if (name.codePointCount(0, name.length()) <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
    int keep = name.offsetByCodePoints(0, LONGEST - ending.length());
    return name.substring(0, Math.min(keep, name.length() - ending.length())).strip() + ending;
  }
}

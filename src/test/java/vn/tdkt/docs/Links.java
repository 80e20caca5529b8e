package vn.tdkt.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tdkt.architecture.SourceTree;

/** Links from page to page within the tree. */
final class Links {
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#|mailto:)([^)#\\s]+)");

  private Links() {}

  static List<String> broken(Path tree) {
    List<String> faults = new ArrayList<>();
    for (Path page : SourceTree.files(tree, ".md")) {
      Matcher link = LINK.matcher(SourceTree.read(page));
      while (link.find()) {
        if (!Files.exists(page.resolveSibling(link.group(1)))) {
          faults.add(tree.relativize(page) + " leads to " + link.group(1) + ", which is not there");
        }
      }
    }
    return faults;
  }
}

package vn.tdkt.scoring;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Access;

/** What feeds sheets from elsewhere tells it here; sheets themselves know no source of figures. */
public interface FigureSources {
  /** One sentence above the sheet, where there is something to take or something has changed. */
  Optional<Told> told(Figures figures, Access access);

  /** The figures behind the answer to one leaf, and those to be read beside it. */
  List<Behind> behind(Figures figures, String leaf, Access access);

  /**
   * @param asks whether somebody has to look at it
   * @param address where it is settled
   */
  record Told(String text, boolean asks, String address, String label) {}

  /**
   * @param address where the figure was noted
   * @param papers that prove it there
   */
  record Behind(String label, String value, @Nullable String address, List<Paper> papers) {}

  /**
   * A place in a file.
   *
   * @param label "602/BC-LHH, trang 3"
   */
  record Paper(String label, String address) {}
}

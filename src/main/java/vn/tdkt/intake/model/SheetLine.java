package vn.tdkt.intake.model;

/** A row of a sheet as it is read. */
public interface SheetLine {
  /** As Excel counts, from 1. */
  int number();

  boolean isHidden();

  /** One more than the last column with a cell. */
  int width();

  /**
   * @param index from 0
   */
  Cell at(int index);

  default boolean isBlank() {
    for (int i = 0; i < width(); i++) {
      if (!at(i).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}

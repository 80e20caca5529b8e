package vn.tdkt.facts;

import java.util.List;
import java.util.UUID;

/** A module that reads figures says where; offered as a bean, so that facts know none of them. */
public interface UsesFigures {
  List<FigureUse> usesOf(UUID indicator);
}

package vn.tdkt.criteria.phrases;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Heading;

/** One way in which clauses make a method. A new method is a new shape. */
interface Shape {
  /** In the order in which they are tried: the more they need, the earlier. */
  List<Shape> ALL =
      List.of(
          new CheckedList(),
          new AllConditions(),
          new PartsOfPoints(),
          new CasesByDegree(),
          new CasesOfLoss(),
          new ShareOfMaximum(),
          new TableOfRanges(),
          new HighestOfAwards(),
          new ChoiceOfLevels(),
          new PointsEachTime(),
          new LatePapers());

  /** The clauses that it takes; beside any other it does not speak. */
  Set<Class<? extends Clause>> takes();

  @Nullable Draft of(Told told, Heading leaf);
}

package vn.tdkt.bench.evaluation;

import java.util.Map;
import vn.tdkt.bench.Figure;

/**
 * What a peer did with the block.
 *
 * @param program name and version
 * @param figures in the order of measuring, by what was done
 * @param standings what it calculated, to be compared with ours
 */
public record PeerRun(String program, Map<String, Figure> figures, Standings standings) {}

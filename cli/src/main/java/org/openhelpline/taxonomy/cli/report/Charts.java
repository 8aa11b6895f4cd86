package org.openhelpline.taxonomy.cli.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.StandardChartTheme;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Bars with patterns and labels. The charts repeat figures that stand in tables, so that a page without them lacks none:
 * where no fonts are installed nothing can be drawn.
 */
final class Charts {
  private static final int WIDTH = 360;
  private static final int FRAME = 90;
  private static final double PERCENT = 100;
  private static final int THIN = 20;
  /** About how wide the bars' part of a chart is, and a letter. */
  private static final int PLOT = 215;
  private static final int LETTER = 7;
  private static final int ROW = 34;
  private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  private static final List<Pattern> PATTERNS = List.of(Pattern.PLAIN, Pattern.STRIPED, Pattern.DOTTED, Pattern.LINED);

  /** A bar: its row and series, how long it is, and what is written beside it. */
  record Bar(String series, String row, double length, String label) {}

  /** What a chart is about. */
  record About(String id, String title, String description, String axis) {}

  private Charts() {}

  /** Whether anything can be drawn here. */
  static boolean canDraw() {
    System.setProperty("java.awt.headless", "true");
    try {
      return bars(new About("try", "", "", ""), List.of(new Bar("a", "b", 1, "c")), 1).isPresent();
    } catch (LinkageError | InternalError | RuntimeException noFonts) {
      return false;
    }
  }

  /** Bars one above the other for each row; nothing if there are no bars. */
  static Optional<String> bars(About about, List<Bar> bars, int series) {
    return drawn(about, bars, series, ChartFactory.createBarChart(null, null, about.axis, dataset(bars),
        PlotOrientation.HORIZONTAL, series > 1, false, false), ROW + THIN * (series - 1));
  }

  /** Bars one after the other in each row. */
  static Optional<String> stacked(About about, List<Bar> bars, int series) {
    return drawn(about, bars, series, stackedChart(about, bars, series), ROW);
  }

  /** Bars one after the other in each row, each row a hundred percent. */
  static Optional<String> percents(About about, List<Bar> bars, int series) {
    JFreeChart chart = stackedChart(about, bars, series);
    chart.getCategoryPlot().getRangeAxis().setRange(0, PERCENT);
    return drawn(about, bars, series, chart, ROW);
  }

  private static JFreeChart stackedChart(About about, List<Bar> bars, int series) {
    return ChartFactory.createStackedBarChart(null, null, about.axis, dataset(bars), PlotOrientation.HORIZONTAL,
        series > 1, false, false);
  }

  private static Optional<String> drawn(About about, List<Bar> bars, int series, JFreeChart chart, int row) {
    if (bars.stream().noneMatch(bar -> bar.length > 0)) {
      return Optional.empty();
    }
    dress(chart, bars, series);
    int rows = (int) bars.stream().map(Bar::row).distinct().count();
    return Optional.of(SvgChart.draw(chart, about.id, about.title, about.description,
        new Dimension(WIDTH, FRAME + row * rows)));
  }

  private static DefaultCategoryDataset dataset(List<Bar> bars) {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    bars.forEach(bar -> dataset.addValue(bar.length, bar.series, bar.row));
    return dataset;
  }

  private static void dress(JFreeChart chart, List<Bar> bars, int series) {
    StandardChartTheme theme = new StandardChartTheme("plain");
    theme.setRegularFont(FONT);
    theme.setSmallFont(FONT);
    theme.setLargeFont(FONT);
    theme.setExtraLargeFont(FONT);
    theme.setBarPainter(new StandardBarPainter());
    theme.setShadowVisible(false);
    theme.setPlotBackgroundPaint(Color.WHITE);
    theme.setRangeGridlinePaint(new Color(0xC0C0C0));
    theme.setAxisLabelPaint(Color.BLACK);
    theme.setTickLabelPaint(Color.BLACK);
    theme.apply(chart);
    chart.setBackgroundPaint(Color.WHITE);
    CategoryPlot plot = chart.getCategoryPlot();
    plot.setOutlineVisible(false);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.getDomainAxis().setMaximumCategoryLabelLines(3);
    plot.getDomainAxis().setMaximumCategoryLabelWidthRatio(0.38f);
    plot.getDomainAxis().setCategoryMargin(0.25);
    plot.getDomainAxis().setAxisLineVisible(false);
    NumberAxis axis = (NumberAxis) plot.getRangeAxis();
    axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(Cell.GROUPING);
    axis.setNumberFormatOverride(new DecimalFormat("#,##0", symbols));
    if (axis.isAutoRange()) {
      int label = LETTER * (2 + bars.stream().mapToInt(bar -> bar.label.length()).max().orElse(0));
      axis.setUpperMargin((double) label / (PLOT - label));
    }
    BarRenderer renderer = (BarRenderer) plot.getRenderer();
    renderer.setDrawBarOutline(true);
    renderer.setShadowVisible(false);
    renderer.setItemMargin(0.08);
    for (int i = 0; i < series; i++) {
      renderer.setSeriesPaint(i, PATTERNS.get(i % PATTERNS.size()));
      renderer.setSeriesOutlinePaint(i, Color.BLACK);
      renderer.setSeriesOutlineStroke(i, new BasicStroke(0.7f));
    }
    renderer.setDefaultItemLabelGenerator(new Labels(bars));
    renderer.setDefaultItemLabelsVisible(axis.isAutoRange());
    renderer.setDefaultItemLabelFont(FONT);
    renderer.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
    LegendTitle legend = chart.getLegend();
    if (legend != null) {
      legend.setPosition(RectangleEdge.TOP);
      legend.setFrame(BlockBorder.NONE);
      legend.setItemFont(FONT);
    }
  }

  /** Writes beside each bar what it says. */
  private record Labels(List<Bar> bars) implements CategoryItemLabelGenerator {
    @Override
    public String generateLabel(CategoryDataset dataset, int series, int row) {
      return bars.stream().filter(bar -> bar.series.equals(dataset.getRowKey(series))
          && bar.row.equals(dataset.getColumnKey(row))).map(Bar::label).findFirst().orElse("");
    }

    @Override
    public String generateRowLabel(CategoryDataset dataset, int row) {
      return "";
    }

    @Override
    public String generateColumnLabel(CategoryDataset dataset, int column) {
      return "";
    }
  }
}

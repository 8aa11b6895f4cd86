package org.openhelpline.taxonomy.cli;

import java.util.Stack;
import org.openhelpline.taxonomy.tabulation.SuppressionPolicy;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/** Reads a threshold that may be left out: what follows and is no number is the next argument. */
final class OptionalThreshold implements IParameterConsumer {
  @Override
  public void consumeParameters(Stack<String> arguments, ArgSpec option, CommandSpec command) {
    int k = SuppressionPolicy.DEFAULT_K;
    if (!arguments.isEmpty() && arguments.peek().matches("[+-]?\\d+")) {
      String text = arguments.pop();
      try {
        k = Integer.parseInt(text);
      } catch (NumberFormatException e) {
        throw new TypeConversionException("'" + text + "' is no threshold; valid: a number from 2");
      }
    }
    option.setValue(java.util.Optional.of(k));
  }
}

package org.openhelpline.taxonomy.validation.bean.internal;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paths as text, {@code reasons[1].mode}, as paths of Jakarta Validation. */
final class NodePath {
  /** A name, an index, or both. */
  private static final Pattern STEP = Pattern.compile("\\.?([^.\\[\\]]+)|\\[(\\d+)]");
  private static final String ELEMENT = "<list element>";

  private NodePath() {}

  /** A place below which others can be added. */
  private interface Node {
    NodeBuilderCustomizableContext property(String name);

    ContainerElementNodeBuilderCustomizableContext element();

    void add();
  }

  /**
   * Adds the violation at a place below the validated element; none is that element.
   *
   * @throws IllegalArgumentException if the text is no path
   */
  static void addViolation(ConstraintViolationBuilder builder, String path) {
    Node node = start(builder);
    Optional<Integer> index = Optional.empty();
    for (String step : steps(path)) {
      if (Character.isDigit(step.charAt(0))) {
        node = index.isPresent() ? below(node.element(), index) : node;
        index = Optional.of(Integer.valueOf(step));
      } else {
        node = below(node.property(step), index);
        index = Optional.empty();
      }
    }
    (index.isPresent() ? below(node.element(), index) : node).add();
  }

  /** The names and indices of a path; a name does not begin with a digit. */
  static List<String> steps(String path) {
    List<String> steps = new ArrayList<>();
    Matcher matcher = STEP.matcher(path);
    int end = 0;
    while (matcher.find() && matcher.start() == end) {
      steps.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
      end = matcher.end();
    }
    if (end < path.length()) {
      throw new IllegalArgumentException("'" + path + "' is no path such as 'reasons[1].mode'");
    }
    return steps;
  }

  private static Node start(ConstraintViolationBuilder builder) {
    return new Node() {
      @Override
      public NodeBuilderCustomizableContext property(String name) {
        return builder.addPropertyNode(name);
      }

      @Override
      public ContainerElementNodeBuilderCustomizableContext element() {
        return builder.addContainerElementNode(ELEMENT, List.class, 0);
      }

      @Override
      public void add() {
        builder.addConstraintViolation();
      }
    };
  }

  private static Node below(NodeBuilderCustomizableContext at, Optional<Integer> index) {
    if (index.isPresent()) {
      var placed = at.inIterable().atIndex(index.get());
      return node(placed::addPropertyNode, () -> placed.addContainerElementNode(ELEMENT, List.class, 0),
          placed::addConstraintViolation);
    }
    return node(at::addPropertyNode, () -> at.addContainerElementNode(ELEMENT, List.class, 0),
        at::addConstraintViolation);
  }

  private static Node below(ContainerElementNodeBuilderCustomizableContext at, Optional<Integer> index) {
    var placed = at.inIterable().atIndex(index.orElseThrow());
    return node(placed::addPropertyNode, () -> placed.addContainerElementNode(ELEMENT, List.class, 0),
        placed::addConstraintViolation);
  }

  private static Node node(java.util.function.Function<String, NodeBuilderCustomizableContext> property,
      java.util.function.Supplier<ContainerElementNodeBuilderCustomizableContext> element, Runnable add) {
    return new Node() {
      @Override
      public NodeBuilderCustomizableContext property(String name) {
        return property.apply(name);
      }

      @Override
      public ContainerElementNodeBuilderCustomizableContext element() {
        return element.get();
      }

      @Override
      public void add() {
        add.run();
      }
    };
  }
}

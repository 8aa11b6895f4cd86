package org.openhelpline.taxonomy.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The two lines of Jackson that vendors have, as they come but for mixins. */
enum Jackson {
  TWO {
    @Override
    Mapper mapper(Map<Class<?>, Class<?>> mixins) {
      ObjectMapper mapper = new ObjectMapper();
      mixins.forEach(mapper::addMixIn);
      return new Mapper() {
        @Override
        public String write(Object value) {
          try {
            return mapper.writeValueAsString(value);
          } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
          }
        }

        @Override
        public <T> T read(String json, Class<T> type) {
          try {
            return mapper.readValue(json, type);
          } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
          }
        }
      };
    }
  },
  THREE {
    @Override
    Mapper mapper(Map<Class<?>, Class<?>> mixins) {
      JsonMapper.Builder builder = JsonMapper.builder();
      mixins.forEach(builder::addMixIn);
      JsonMapper mapper = builder.build();
      return new Mapper() {
        @Override
        public String write(Object value) {
          return mapper.writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) {
          return mapper.readValue(json, type);
        }
      };
    }
  };

  /** What both can do. */
  interface Mapper {
    String write(Object value);

    <T> T read(String json, Class<T> type);
  }

  abstract Mapper mapper(Map<Class<?>, Class<?>> mixins);
}

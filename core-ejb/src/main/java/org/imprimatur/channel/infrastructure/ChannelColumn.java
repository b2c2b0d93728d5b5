package org.imprimatur.channel.infrastructure;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.imprimatur.channel.model.ChannelId;

/** Keeps a channel as its name in capitals, as the first release did. */
@Converter(autoApply = true)
public class ChannelColumn implements AttributeConverter<ChannelId, String> {

  @Override
  public String convertToDatabaseColumn(ChannelId channel) {
    return channel == null ? null : KeptChannel.written(channel);
  }

  @Override
  public ChannelId convertToEntityAttribute(String kept) {
    return kept == null ? null : KeptChannel.read(kept);
  }
}

# Wat een beleid belooft.

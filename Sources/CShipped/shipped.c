int cshipped_placeholder;

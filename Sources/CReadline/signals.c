int crl;

// Shipped

export const deliveryStates = ["pending", "sending", "sent", "failed", "cancelled"] as const;
export type DeliveryState = (typeof deliveryStates)[number];

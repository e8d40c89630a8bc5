export const RoomReport = () => null;

export default function volumes() {}
